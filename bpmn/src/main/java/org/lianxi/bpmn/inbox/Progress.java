package org.lianxi.bpmn.inbox;

import java.util.Optional;

/** How far something has come: the picture of its process, and the same as a list. */
public interface Progress {

    /**
     * The progress of a matter, meeting, minutes or task; empty if no process leads it.
     *
     * <p>Asks for no permission: pages show it beside a subject that they were permitted to read. It holds names of
     * posts and of who did what, nothing of the content.
     */
    Optional<ProgressView> of(SubjectKind kind, String subjectId);
}
