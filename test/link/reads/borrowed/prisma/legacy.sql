CREATE TABLE pensioners (
  id uuid PRIMARY KEY,
  home_address text NOT NULL -- expect: unsure no code works
);
