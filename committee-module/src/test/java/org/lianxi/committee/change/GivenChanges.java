package org.lianxi.committee.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.registry.RegisterChange;

/** Changes in memory. */
final class GivenChanges implements Changes {

    private final List<EnteredChange> all = new ArrayList<>();

    List<EnteredChange> all() {
        return all;
    }

    @Override
    public void add(EnteredChange change) {
        all.add(change);
    }

    @Override
    public EnteredChange get(ChangeId id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new UnknownChange(id));
    }

    @Override
    public EnteredChange hold(ChangeId id) {
        return get(id);
    }

    @Override
    public Optional<EnteredChange> same(RegisterChange change) {
        return all.stream()
                .filter(each -> each.isOpen() && each.change().equals(change))
                .findFirst();
    }

    @Override
    public List<EnteredChange> page(
            ChangeFilter filter, Optional<Set<String>> places, PersonId person, PageRequest request) {
        return List.copyOf(all);
    }

    @Override
    public List<EnteredChange> waiting(Set<String> places, PersonId notBy, int most) {
        return all.stream().filter(each -> each.liesIn(places)).toList();
    }

    @Override
    public List<EnteredChange> coming(String subject) {
        return all.stream()
                .filter(each -> each.state() == ChangeState.COMING
                        && each.change().subject().equals(subject))
                .toList();
    }

    @Override
    public List<ChangeId> due(LocalDate today) {
        return all.stream()
                .filter(each -> each.state() == ChangeState.COMING
                        && !each.change().from().orElseThrow().isAfter(today))
                .map(EnteredChange::id)
                .toList();
    }
}
