package org.lianxi.committee.change;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.registry.RegisterChange;

/** What the audit trail keeps of a change, whatever was done with it. */
public record ChangeLine(ChangeId id, RegisterChange change, Optional<OrganisationId> community) {

    Subject subject() {
        return new Subject(change.kind().isOfCompound() ? "compound" : "organisation", change.subject());
    }

    Map<String, String> details() {
        Map<String, String> details = new TreeMap<>();
        details.put("proposal", id.value());
        details.put("kind", change.kind().name());
        change.from().ifPresent(each -> details.put("from", each.toString()));
        change.other().ifPresent(each -> details.put("other", each.value()));
        return details;
    }
}
