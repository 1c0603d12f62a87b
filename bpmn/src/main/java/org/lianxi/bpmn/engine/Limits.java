package org.lianxi.bpmn.engine;

import java.time.Instant;
import java.util.List;

/** The limits of what waits for people. */
public interface Limits {

    /**
     * What is due after the first moment and up to the second, by id; a part at a time.
     *
     * @param afterId the id of the last one of the part before; empty for the first part
     */
    List<LimitedWork> between(Instant after, Instant until, String afterId, int most);
}
