package io.github.fengong.agency;

/** Says which body a name stands for, within one document. */
public interface AgencyResolver {

    /**
     * Returns what is known of the body behind a name; never fails, for an unknown name it says so.
     *
     * @param name the name as a document writes it, for example {@code 市住建局}
     * @param collective whether the name stands for a class of bodies, for example {@code 各区县政府}
     */
    AgencyIdentity identify(String name, boolean collective);
}
