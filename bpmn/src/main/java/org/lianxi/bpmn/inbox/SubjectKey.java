package org.lianxi.bpmn.inbox;

import java.util.Arrays;
import java.util.Optional;
import org.lianxi.committee.audit.Subject;

/** Names one subject of any kind. */
public record SubjectKey(SubjectKind kind, String id) {

    /** What a process with this business key is about; empty for a process that is about nothing of these kinds. */
    public static Optional<SubjectKey> of(String process, String businessKey) {
        return SubjectKind.ofProcess(process).map(kind -> new SubjectKey(kind, businessKey));
    }

    /** Reads what {@link #audited} says. */
    public static Optional<SubjectKey> of(Subject subject) {
        return Arrays.stream(SubjectKind.values())
                .filter(kind -> kind.word().equals(subject.kind()))
                .findFirst()
                .map(kind -> new SubjectKey(kind, subject.id()));
    }

    /** As audit entries and messages name it. */
    public Subject audited() {
        return new Subject(kind.word(), id);
    }
}
