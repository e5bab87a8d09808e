CREATE TABLE patients (
  id SERIAL PRIMARY KEY,
  full_name TEXT NOT NULL,
  phone_number TEXT,
  insurance_number TEXT,
  diagnosis TEXT
);
