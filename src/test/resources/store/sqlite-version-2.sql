-- A database as schema version 2 left it, in the words of sqlite3 .dump. Never to be changed with the scripts.
CREATE TABLE agency (
  edition_id TEXT NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  official_name TEXT,
  variants TEXT NOT NULL,
  level TEXT,
  region TEXT,
  collective BOOLEAN NOT NULL,
  lead INTEGER NOT NULL,
  supporting INTEGER NOT NULL,
  joint INTEGER NOT NULL,
  guiding INTEGER NOT NULL,
  PRIMARY KEY (edition_id, id)
);
INSERT INTO "agency" VALUES('e-0123456789ab','a-1',1,'市市场监管局',NULL,'["市市场监管局"]','CITY',NULL,0,2,0,0,0);
INSERT INTO "agency" VALUES('e-0123456789ab','a-2',2,'市税务局',NULL,'["市税务局"]','CITY',NULL,0,0,2,0,0);
CREATE TABLE assignment (
  edition_id TEXT NOT NULL,
  measure_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  agency_id TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('LEAD', 'SUPPORTING', 'JOINT', 'GUIDING')),
  collective BOOLEAN NOT NULL,
  role_text TEXT NOT NULL,
  PRIMARY KEY (edition_id, measure_id, position),
  FOREIGN KEY (edition_id, measure_id) REFERENCES measure (edition_id, id) ON DELETE CASCADE,
  FOREIGN KEY (edition_id, agency_id) REFERENCES agency (edition_id, id)
);
INSERT INTO "assignment" VALUES('e-0123456789ab','m-1',1,'a-1','市市场监管局','LEAD',0,'牵头');
INSERT INTO "assignment" VALUES('e-0123456789ab','m-1',2,'a-2','市税务局','SUPPORTING',0,'配合');
INSERT INTO "assignment" VALUES('e-0123456789ab','m-2',1,'a-1','市市场监管局','LEAD',0,'牵头');
INSERT INTO "assignment" VALUES('e-0123456789ab','m-2',2,'a-2','市税务局','SUPPORTING',0,'配合');
CREATE TABLE document (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL
);
INSERT INTO "document" VALUES('d-0123456789ab','分工表');
CREATE TABLE edition (
  id TEXT NOT NULL PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES document (id),
  sequence INTEGER NOT NULL,
  title TEXT NOT NULL,
  document_number TEXT,
  document_date TEXT,
  source_file TEXT NOT NULL,
  source_format TEXT NOT NULL,
  source_sha256 TEXT NOT NULL,
  source_size BIGINT NOT NULL,
  result_sha256 TEXT NOT NULL,
  loaded_at TEXT NOT NULL,
  UNIQUE (document_id, sequence),
  UNIQUE (document_id, source_sha256)
);
INSERT INTO "edition" VALUES('e-0123456789ab','d-0123456789ab',1,'分工表',NULL,'2020年5月','分工表.docx','docx','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',100,'result-old','2020-06-01T00:00:00Z');
CREATE TABLE finding (
  edition_id TEXT NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('INFO', 'WARNING', 'ERROR')),
  measure_id TEXT,
  field TEXT NOT NULL,
  message TEXT NOT NULL,
  before_text TEXT NOT NULL,
  after_text TEXT NOT NULL,
  location TEXT NOT NULL,
  PRIMARY KEY (edition_id, position),
  FOREIGN KEY (edition_id, measure_id) REFERENCES measure (edition_id, id)
);
INSERT INTO "finding" VALUES('e-0123456789ab',1,'SERIAL_RESTORED','INFO','m-1','serial','序号原为自动编号','','1','');
CREATE TABLE measure (
  edition_id TEXT NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  section_position INTEGER,
  section INTEGER NOT NULL,
  serial INTEGER NOT NULL,
  serial_text TEXT NOT NULL,
  part INTEGER NOT NULL,
  indicator_ordinal INTEGER,
  indicator TEXT,
  indicators TEXT NOT NULL,
  measure TEXT NOT NULL,
  practice TEXT NOT NULL,
  responsibility TEXT NOT NULL,
  open_ended BOOLEAN NOT NULL,
  extra TEXT NOT NULL,
  provenance_serial TEXT NOT NULL,
  provenance_indicator TEXT NOT NULL,
  provenance_measure TEXT NOT NULL,
  provenance_practice TEXT NOT NULL,
  provenance_responsibility TEXT NOT NULL,
  location TEXT NOT NULL,
  PRIMARY KEY (edition_id, id),
  UNIQUE (edition_id, position),
  FOREIGN KEY (edition_id, section_position) REFERENCES section (edition_id, position)
);
INSERT INTO "measure" VALUES('e-0123456789ab','m-1',1,1,1,1,'1',1,1,'开办企业','["开办企业"]','改革举措第1号','旧版做法第1种','市市场监管局牵头，市税务局配合。',0,'{}','STATED','STATED','STATED','STATED','STATED','');
INSERT INTO "measure" VALUES('e-0123456789ab','m-2',2,1,1,2,'2',1,1,'开办企业','["开办企业"]','改革举措第2号','旧版做法第2种','市市场监管局牵头，市税务局配合。',0,'{}','STATED','STATED','STATED','STATED','STATED','');
CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY KEY);
INSERT INTO "schema_version" VALUES(1);
INSERT INTO "schema_version" VALUES(2);
CREATE TABLE section (
  edition_id TEXT NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  title TEXT NOT NULL,
  declared_count INTEGER,
  measure_count INTEGER NOT NULL,
  PRIMARY KEY (edition_id, position)
);
INSERT INTO "section" VALUES('e-0123456789ab',1,1,'在全国复制推广的改革举措',2,2);
CREATE INDEX measure_by_id ON measure (id);
CREATE INDEX assignment_by_agency ON assignment (edition_id, agency_id, role);
CREATE INDEX agency_by_name ON agency (name);
CREATE INDEX agency_by_id ON agency (id);
CREATE INDEX finding_by_measure ON finding (edition_id, measure_id);
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
