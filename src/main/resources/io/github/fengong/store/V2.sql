-- What most readers ask for: the newest edition of each document.

CREATE VIEW current_editions AS
SELECT e.* FROM edition e
WHERE e.sequence = (SELECT MAX(n.sequence) FROM edition n WHERE n.document_id = e.document_id);

CREATE VIEW current_measures AS
SELECT e.document_id, e.title AS document_title, m.*
FROM measure m JOIN current_editions e ON e.id = m.edition_id;

CREATE VIEW agency_tasks AS
SELECT e.document_id, e.title AS document_title, e.id AS edition_id, a.id AS agency_id, a.name AS agency, a.official_name,
  s.role, s.role_text, s.collective, m.id AS measure_id, m.position, m.section, m.serial, m.part, m.indicator, m.measure, m.practice
FROM current_editions e
JOIN assignment s ON s.edition_id = e.id
JOIN agency a ON a.edition_id = e.id AND a.id = s.agency_id
JOIN measure m ON m.edition_id = e.id AND m.id = s.measure_id;
