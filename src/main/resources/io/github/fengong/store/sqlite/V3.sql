-- Chinese full-text search: trigrams find any stretch of three characters or more, without words being cut first.

CREATE VIRTUAL TABLE measure_search USING fts5(
  measure, practice, responsibility, content='measure', content_rowid='rowid', tokenize='trigram');

INSERT INTO measure_search (measure_search) VALUES ('rebuild');

CREATE TRIGGER measure_search_insert AFTER INSERT ON measure BEGIN
  INSERT INTO measure_search (rowid, measure, practice, responsibility)
  VALUES (new.rowid, new.measure, new.practice, new.responsibility);
END;

CREATE TRIGGER measure_search_delete AFTER DELETE ON measure BEGIN
  INSERT INTO measure_search (measure_search, rowid, measure, practice, responsibility)
  VALUES ('delete', old.rowid, old.measure, old.practice, old.responsibility);
END;
