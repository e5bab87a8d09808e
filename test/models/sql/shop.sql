-- Dump of a shop (MySQL)
/*!40101 SET NAMES utf8mb4 */;
DROP TABLE IF EXISTS `tbl_customers`;
CREATE TABLE `tbl_customers` (
  `id` int unsigned NOT NULL AUTO_INCREMENT,
  -- expect: model name name required
  `name` varchar(255) NOT NULL COMMENT 'as on the invoice, e.g. O\'Hara',
  -- expect: model email contact.email required
  `email` varchar(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- expect: model sex demographic.gender optional
  `sex` enum('male','female') DEFAULT NULL,
  -- expect: model birthday demographic.date_of_birth optional
  `birthday` date DEFAULT NULL,
  `newsletter` tinyint(1) NOT NULL DEFAULT '0',
  `key` varchar(40) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `by_email` (`email`),
  KEY `by_name` (`name`(20)) USING BTREE
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COMMENT='Customers';

INSERT INTO `tbl_customers` VALUES (1,'Ada','ada@example.org','female',NULL,1,'k;'),(2,'It''s','b@example.org',NULL,NULL,0,'\'');

ALTER TABLE `tbl_customers`
  DROP INDEX `by_name`,
  -- expect: model mobile contact.phone_number required
  ADD `mobile` varchar(30) NOT NULL DEFAULT '' AFTER `email`,
  -- expect: model postcode contact.address.postal_code optional
  CHANGE COLUMN `zip` `postcode` varchar(12) NULL,
  ADD FULLTEXT KEY `search` (`name`);
