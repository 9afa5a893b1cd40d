-- PostgreSQL searches Chinese by extensions that a server may or may not have; LIKE works everywhere.

CREATE VIEW measure_search AS
SELECT edition_id, id, measure, practice, responsibility, measure || ' ' || practice || ' ' || responsibility AS text FROM measure;
