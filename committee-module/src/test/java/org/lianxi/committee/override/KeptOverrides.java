package org.lianxi.committee.override;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;

/** Overrides in memory. */
final class KeptOverrides implements OverrideRegister {

    private final List<ProposedOverride> kept = new ArrayList<>();

    @Override
    public void enter(ProposedOverride proposed) {
        kept.add(proposed);
    }

    @Override
    public ProposedOverride get(OverrideId id) {
        return kept.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownOverride(id));
    }

    @Override
    public List<ProposedOverride> page(Optional<OrganisationId> place, PageRequest request) {
        return newest(each -> place.map(each.draft().place()::equals).orElse(true));
    }

    @Override
    public List<ProposedOverride> ofCell(OverrideDraft draft) {
        return newest(each -> each.draft().place().equals(draft.place())
                && each.draft().action() == draft.action()
                && each.draft().role() == draft.role());
    }

    @Override
    public List<ProposedOverride> approved() {
        return newest(each -> each.state() == OverrideState.APPROVED);
    }

    private List<ProposedOverride> newest(Predicate<ProposedOverride> wanted) {
        List<ProposedOverride> newest = new ArrayList<>(kept);
        Collections.reverse(newest);
        return newest.stream().filter(wanted).toList();
    }
}
