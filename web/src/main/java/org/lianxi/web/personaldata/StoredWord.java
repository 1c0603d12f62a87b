package org.lianxi.web.personaldata;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.lianxi.web.page.Texts;

/** Where the words for a constant stand that a table holds: each column has the family of texts that its pages use. */
final class StoredWord {

    /** A family of texts of a feature. */
    record Family(String feature, String name) {}

    static final Map<String, Family> FAMILIES = Map.ofEntries(
            family("committee_delegate_authorisation.kind", "mandate", "kind"),
            family("committee_grant.kind", "account", "kind"),
            family("committee_grant.state", "account", "grant"),
            family("committee_old_compound.demand", "oldcompound", "demand"),
            family("committee_old_compound.strategy", "oldcompound", "strategy"),
            family("committee_old_compound_step.step", "oldcompound", "step"),
            family("committee_interest.kind", "conflict", "kind"),
            family("committee_register_change.kind", "personaldata", "change"),
            family("committee_register_change.state", "organisation", "step"),
            family("committee_permission_override.action", "permission", "action"),
            family("committee_permission_override.matrix_role", "permission", "post"),
            family("committee_permission_override.reach", "permission", "reach"),
            family("committee_rule_change.parameter", "procedure", "parameter"),
            family("committee_import.kind", "importing", "template"),
            family("committee_owners_vote.state", "ownersvote", "state"),
            family("committee_audit_entry.act", "audit", "act"),
            family("committee_audit_entry.subject_kind", "personaldata", "subject"),
            family("committee_data_request.kind", "personaldata", "kind"),
            family("committee_data_request.state", "personaldata", "state"),
            family("meeting_delegate.party", "meeting", "party"),
            family("meeting_delegate.reply", "meeting", "reply"),
            family("meeting_invitee.reply", "meeting", "reply"),
            family("meeting_sign_in.role", "personaldata", "role"),
            family("meeting_deliberation.outcome", "meeting", "outcome"),
            family("meeting_elector.party", "meeting", "party"),
            family("meeting_elector.standing", "meeting", "standing"),
            family("meeting_vote.party", "meeting", "party"),
            family("meeting_vote.vote", "meeting", "vote"),
            family("meeting_minutes.state", "minutes", "state"),
            family("meeting_minutes_signature.party", "meeting", "party"),
            family("meeting_minutes_signature.state", "minutes", "signature"),
            family("meeting_task.state", "task", "state"),
            family("meeting_task_entry.kind", "task", "entry"),
            family("meeting_recusal.capacity", "conflict", "capacity"),
            family("meeting_recusal.state", "conflict", "state"),
            family("meeting_recusal.rule", "conflict", "rule"),
            family("meeting_recusal.interest", "conflict", "interest"),
            family("meeting_alternate.party", "meeting", "party"),
            family("meeting_motion.kind", "meeting", "motion"),
            family("meeting_hat.party", "meeting", "party"));

    private StoredWord() {}

    private static Map.Entry<String, Family> family(String column, String feature, String name) {
        return Map.entry(column, new Family(feature, name));
    }

    /** In words of this language; nothing if the column holds no constants, or one without words. */
    static Optional<String> of(String table, String column, String value, Locale language) {
        return Optional.ofNullable(FAMILIES.get(table + "." + column)).flatMap(family -> {
            ResourceBundle texts = Texts.of(family.feature(), language);
            String key = family.name() + "." + value;
            return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
        });
    }
}
