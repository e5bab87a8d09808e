-- What the shop sells; customers.email and phone stand elsewhere.
CREATE TABLE products (
  id integer PRIMARY KEY AUTOINCREMENT,
  name text NOT NULL,
  description text,
  weight real,
  file_name text,
  host_address text,
  email_template_id integer REFERENCES email_templates (id),
  phone_enabled boolean NOT NULL DEFAULT 0
);

CREATE TABLE product_archive AS SELECT * FROM products;
CREATE INDEX products_by_email ON products (email);
CREATE VIEW customer_contacts AS SELECT email, phone FROM customers;
CREATE TEMPORARY TABLE incoming (email text, phone text);
CREATE TRIGGER touch AFTER UPDATE ON products BEGIN UPDATE customers SET email = NULL, phone = NULL; END;

CREATE TABLE couriers (email text, phone text);
DROP TABLE couriers;

SELECT email, phone, first_name FROM customers WHERE email = 'ada@example.org';
