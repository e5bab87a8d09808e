CREATE TABLE patients (
  id uuid PRIMARY KEY,
  full_name text NOT NULL, -- expect: named
  phone_number text, -- expect: named
  emergency_contact_phone text, -- expect: unread, shown again
  blood_type text, -- expect: named
  insurance_number text, -- expect: unread
  home_address text -- expect: read
);
