package io.github.fengong.agency;

import java.util.List;

/** Knows agencies, and finds out from a document which region its names belong to. */
public interface AgencyDirectory {

    /**
     * Returns the resolver for one document.
     *
     * @param title the title of the document
     * @param texts further words of the document that may tell its region: file name, notes, titles of sections
     * @param names all distinct names of units in the document, in order of appearance
     */
    AgencyResolver resolverFor(String title, List<String> texts, List<String> names);
}
