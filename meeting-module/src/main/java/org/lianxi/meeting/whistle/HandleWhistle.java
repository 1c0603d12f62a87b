package org.lianxi.meeting.whistle;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.document.NewFile;

/** A department comes and does what only it may do. */
public interface HandleWhistle {

    void arrive(PersonId by, WhistleId whistle, String words);

    /** Hands in the result with evidence. */
    void finish(PersonId by, WhistleId whistle, String result, List<NewFile> evidence);
}
