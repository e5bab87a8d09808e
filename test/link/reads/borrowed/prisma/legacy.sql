CREATE TABLE pensioners (
  id uuid PRIMARY KEY,
  date_of_birth date NOT NULL -- expect: unsure no code works
);
