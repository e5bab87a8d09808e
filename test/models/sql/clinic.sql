USE [Clinic]
GO
CREATE TABLE [dbo].[Patients](
	[PatientId] [int] IDENTITY(1,1) NOT NULL,
	-- expect: model FirstName name.first required
	[FirstName] [nvarchar](50) NOT NULL,
	-- expect: model DateOfBirth demographic.date_of_birth optional
	[DateOfBirth] [date] NULL,
	-- expect: model Diagnosis health_and_medical.condition required
	[Diagnosis] [nvarchar](max) NOT NULL,
 CONSTRAINT [PK_Patients] PRIMARY KEY CLUSTERED ([PatientId] ASC)
) ON [PRIMARY]
GO
CREATE TABLE #import ([Email] nvarchar(200))
GO
-- @purpose care
-- expect: model HomePhone contact.phone_number optional
ALTER TABLE [dbo].[Patients] ADD [HomePhone] [nvarchar](20) NULL
GO
ALTER TABLE [dbo].[Patients] WITH CHECK ADD CONSTRAINT [FK_Ward] FOREIGN KEY([WardId]) REFERENCES [dbo].[Wards] ([WardId])
GO
