-- Members of the club and what they book (PostgreSQL)
SET client_encoding = 'UTF8';

CREATE EXTENSION IF NOT EXISTS citext;

CREATE TYPE public.gender AS ENUM ('female', 'male', 'diverse');

CREATE TYPE postal AS (
  -- expect: model street contact.address.street optional
  street text,
  zip text -- expect: model zip contact.address.postal_code optional
);

/* Everybody who has ever joined; rows outlive a membership. */
CREATE TABLE IF NOT EXISTS public.members (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  -- expect: model email contact.email required
  "email" citext NOT NULL UNIQUE CHECK (position('@' IN email) > 1),
  -- expect: model first_name name.first required
  first_name varchar(80) NOT NULL,
  -- expect: model last_name name.last required
  last_name varchar(80) NOT NULL,
  -- expect: model phone contact.phone_number optional
  phone text,
  -- expect: model born_on demographic.date_of_birth optional
  born_on date,
  -- expect: model gender demographic.gender optional
  gender public.gender,
  -- expect: model password_hash authorization.password required
  password_hash text NOT NULL,
  -- expect: model last_ip device.ip_address optional
  last_ip inet,
  -- expect: model salutation name.title optional
  salutation text CHECK (salutation IN ('mr', 'ms', 'mx', 'dr')),
  email_verified boolean DEFAULT false NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT members_phone_key UNIQUE (phone),
  EXCLUDE USING gist (id WITH =)
);

COMMENT ON COLUMN public.members.phone IS 'Only called when a court is closed';

CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  -- a statement in a text is none: CREATE TABLE inside (email text);
  NEW.updated_at := now();
  RETURN NEW;
END;
$body$;

CREATE TABLE bookings (
  id bigserial PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES public.members (id) ON DELETE CASCADE,
  court smallint NOT NULL,
  starts_at timestamptz NOT NULL,
  fax text
);

ALTER TABLE ONLY bookings
  -- expect: model guest_email contact.email optional
  ADD COLUMN IF NOT EXISTS guest_email text,
  ADD CONSTRAINT bookings_court CHECK (court BETWEEN 1 AND 9),
  DROP COLUMN fax;

ALTER TABLE bookings ADD guest_phone text;
-- expect: model guest_mobile contact.phone_number optional
ALTER TABLE bookings RENAME COLUMN guest_phone TO guest_mobile;

COPY public.members (id, email, first_name) FROM stdin;
1	ada@example.org	Ada; CREATE TABLE copied (email text);
\.

INSERT INTO members (email) VALUES ('CREATE TABLE told (email text)');
