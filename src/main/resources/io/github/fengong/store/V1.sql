-- The tables, the same in every database. One row of document for each task-division table whatever its edition.

CREATE TABLE document (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL
);

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

CREATE TABLE section (
  edition_id TEXT NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  title TEXT NOT NULL,
  declared_count INTEGER,
  measure_count INTEGER NOT NULL,
  PRIMARY KEY (edition_id, position)
);

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

CREATE INDEX measure_by_id ON measure (id);

CREATE INDEX assignment_by_agency ON assignment (edition_id, agency_id, role);

CREATE INDEX agency_by_name ON agency (name);

CREATE INDEX agency_by_id ON agency (id);

CREATE INDEX finding_by_measure ON finding (edition_id, measure_id);
