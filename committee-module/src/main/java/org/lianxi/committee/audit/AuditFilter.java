package org.lianxi.committee.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * Which entries of the audit trail are wanted; what is empty does not narrow.
 *
 * @param title a part of the role title by which the acting person is shown
 * @param subjectKind the kind of what was acted on; alone, or with its id
 * @param from the first moment
 * @param until the first moment after the period
 */
public record AuditFilter(
        Optional<PersonId> by,
        Optional<String> title,
        Optional<String> act,
        Optional<String> subjectKind,
        Optional<String> subjectId,
        Optional<OrganisationId> community,
        Optional<Instant> from,
        Optional<Instant> until) {

    /** Every entry. */
    public static AuditFilter everything() {
        return byWhom(Optional.empty());
    }

    /** Every entry of one person. */
    public static AuditFilter of(PersonId person) {
        return byWhom(Optional.of(person));
    }

    private static AuditFilter byWhom(Optional<PersonId> person) {
        return new AuditFilter(
                person,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What narrows, by name: so that the audit trail can tell what was read of it. */
    public Map<String, String> narrowing() {
        Map<String, String> narrowing = new TreeMap<>();
        by.ifPresent(value -> narrowing.put("by", value.value()));
        title.ifPresent(value -> narrowing.put("title", value));
        act.ifPresent(value -> narrowing.put("act", value));
        subjectKind.ifPresent(value -> narrowing.put("subjectKind", value));
        subjectId.ifPresent(value -> narrowing.put("subjectId", value));
        community.ifPresent(value -> narrowing.put("community", value.value()));
        from.ifPresent(value -> narrowing.put("from", value.toString()));
        until.ifPresent(value -> narrowing.put("until", value.toString()));
        return narrowing;
    }
}
