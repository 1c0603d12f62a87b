package org.lianxi.committee.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A filter as the database understands it. */
final class AuditSelection {

    private static final String BEARING_THE_TITLE =
            "person_id in (select p.id from committee_person p where p.display_name like ? escape '!')";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private AuditSelection() {}

    static AuditSelection of(AuditFilter filter) {
        AuditSelection selection = new AuditSelection();
        filter.by().ifPresent(person -> selection.and("person_id = ?", person.value()));
        filter.title().ifPresent(title -> selection.and(BEARING_THE_TITLE, "%" + literally(title) + "%"));
        filter.act().ifPresent(act -> selection.and("act = ?", act));
        filter.subjectKind().ifPresent(kind -> selection.and("subject_kind = ?", kind));
        filter.subjectId().ifPresent(id -> selection.and("subject_id = ?", id));
        filter.community().ifPresent(community -> selection.and("community_id = ?", community.value()));
        filter.from().ifPresent(from -> selection.and("happened_at >= ?", utc(from)));
        filter.until().ifPresent(until -> selection.and("happened_at < ?", utc(until)));
        return selection;
    }

    AuditSelection and(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
        return this;
    }

    List<AuditLink> read(AuditTables tables, String order, int size) {
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions) + " ";
        List<Object> all = new ArrayList<>(values);
        all.add(size);
        return tables.links(where + order + " limit ?", all);
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static String literally(String part) {
        return part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
