package org.lianxi.meeting.matter;

import java.util.Collection;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;

/**
 * The matters, for the features that deal with them. They call it inside their own use cases and views, which ask for the
 * permission.
 */
public interface Matters {

    /**
     * One matter.
     *
     * @throws UnknownMatter when there is none with this id
     */
    MatterFacts get(MatterId matter);

    /** Several matters in one query; unknown ids are left out. */
    Map<MatterId, MatterFacts> get(Collection<MatterId> matters);

    /**
     * Lets pass the submitter and whoever may read the matters of the community.
     *
     * @throws UnknownMatter when there is none with this id
     * @throws org.lianxi.committee.permission.NotPermitted when the person neither submitted it nor may read it
     */
    void requireMayRead(PersonId by, MatterId matter);

    /**
     * Lets pass whoever may read the matter's files: those of somebody outside only the submitter, and those who screen and
     * admit (X27).
     *
     * @throws UnknownMatter when there is none with this id
     * @throws org.lianxi.committee.permission.NotPermitted otherwise
     */
    void requireMayReadFiles(PersonId by, MatterId matter);
}
