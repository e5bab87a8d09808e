CREATE TABLE patients (
  id uuid PRIMARY KEY,
  full_name text NOT NULL, -- expect: read
  phone_number text, -- expect: read
  emergency_contact_phone text, -- expect: unread, shown again
  blood_type text, -- expect: read
  insurance_number text, -- expect: unread
  home_address text -- expect: read
);
