package io.github.fengong.agency;

import io.github.fengong.model.MeasureTable;
import java.util.List;

/** Knows agencies, and finds out from a document which region its names belong to. */
public interface AgencyDirectory {

    /**
     * Returns the resolver for one document.
     *
     * @param table the document, of which title, notes, sections and file name may tell the region
     * @param names all distinct names of units in the document, in order of appearance
     */
    AgencyResolver resolverFor(MeasureTable table, List<String> names);

    /**
     * Returns the real bodies behind a collective unit, for example the governments of the seven districts and counties for 各区县政府 in a
     * document of 汕头市; none where that is not certain.
     *
     * @param collective the collective unit
     * @param table the document
     * @param names all distinct names of units in the document
     */
    default CollectiveBodies expand(String collective, MeasureTable table, List<String> names) {
        return new CollectiveBodies(List.of(), "没有单位名录");
    }
}
