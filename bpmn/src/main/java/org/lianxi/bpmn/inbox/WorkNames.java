package org.lianxi.bpmn.inbox;

import java.util.Optional;

/** How acts are called, and on which page they are done. */
public interface WorkNames {

    /** An act on a subject of this kind, by its key in the model; empty if the newest model knows none. */
    Optional<WorkName> of(SubjectKind kind, String task);

    /**
     * The name of an act.
     *
     * @param formKey address of its page without the leading slash and the id
     */
    record WorkName(String nameZh, String nameEn, String formKey) {}
}
