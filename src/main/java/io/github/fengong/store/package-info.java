/** Keeps results in a database, edition beside edition: from a {@link io.github.fengong.model.MeasureTable} to rows in SQLite or PostgreSQL. */
package io.github.fengong.store;
