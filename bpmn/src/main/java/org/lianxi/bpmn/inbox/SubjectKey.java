package org.lianxi.bpmn.inbox;

import java.util.Optional;
import org.lianxi.committee.audit.Subject;

/** Names one subject of any kind. */
record SubjectKey(SubjectKind kind, String id) {

    static Optional<SubjectKey> of(String process, String businessKey) {
        return SubjectKind.ofProcess(process).map(kind -> new SubjectKey(kind, businessKey));
    }

    Subject audited() {
        return new Subject(kind.word(), id);
    }
}
