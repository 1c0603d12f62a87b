package org.lianxi.committee.importing;

/** Is told how far the check or the entry of a sheet has come. It comes to the end even of what is refused afterwards. */
@FunctionalInterface
public interface ImportProgress {

    /** Nobody wants to know. */
    ImportProgress UNHEARD = (stage, done, all) -> {};

    /** What is being done with the rows. */
    enum Stage {
        /** They are compared with the registers and with each other. */
        CHECKING,
        /** They are written. */
        ENTERING
    }

    /** So many rows are done of so many. */
    void reached(Stage stage, int done, int all);
}
