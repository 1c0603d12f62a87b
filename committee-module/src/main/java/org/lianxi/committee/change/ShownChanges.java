package org.lianxi.committee.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;

@ApplicationScoped
@Transactional
class ShownChanges implements ChangeViews {

    private static final int MOST_COUNTED = 99;

    private final ChangePlaces places;
    private final Changes changes;
    private final Organisations organisations;
    private final Compounds compounds;

    @Inject
    ShownChanges(ChangePlaces places, Changes changes, Organisations organisations, Compounds compounds) {
        this.places = places;
        this.changes = changes;
        this.organisations = organisations;
        this.compounds = compounds;
    }

    @Override
    @NoPermissionNeeded("shows what lies in the places whose register the person may read, and the person's own")
    public Page<ChangeView> page(PersonId by, ChangeFilter filter, PageRequest request) {
        List<EnteredChange> found = changes.page(filter, places.readable(by), by, request);
        return Page.of(views(found), request);
    }

    @Override
    public ChangeView get(PersonId by, ChangeId id) {
        EnteredChange found = changes.get(id);
        boolean isReadable = found.state() == ChangeState.COMING
                || by.equals(found.proposer())
                || places.readable(by).map(found::touches).orElse(true);
        if (!isReadable) {
            throw new NotPermitted(by, Action.READ_ORGANISATIONS, found.scope());
        }
        return views(List.of(found)).get(0);
    }

    @Override
    @NoPermissionNeeded("what is in the registers is no secret, and so is not what will be")
    public List<ChangeView> coming(String subject) {
        return views(changes.coming(subject));
    }

    @Override
    @NoPermissionNeeded("answers what the person may do")
    public boolean mayDecide(PersonId by, ChangeId id) {
        EnteredChange found = changes.get(id);
        return found.state() == ChangeState.PROPOSED
                && !by.equals(found.proposer())
                && found.liesIn(places.approvable(by));
    }

    @Override
    @NoPermissionNeeded("answers what the person may do")
    public boolean mayWithdraw(PersonId by, ChangeId id) {
        EnteredChange found = changes.get(id);
        boolean isOwn = found.state() == ChangeState.PROPOSED && by.equals(found.proposer());
        return isOwn || (found.state() == ChangeState.COMING && found.liesIn(places.approvable(by)));
    }

    @Override
    @NoPermissionNeeded("counts what waits for the person")
    public int waitingFor(PersonId by) {
        return changes.waiting(places.approvable(by), by, MOST_COUNTED).size();
    }

    private List<ChangeView> views(List<EnteredChange> found) {
        Map<String, String> names = new HashMap<>();
        organisations
                .names(EnteredChange.organisations(found))
                .forEach((organisation, name) -> names.put(organisation.value(), name));
        compounds
                .names(found.stream()
                        .filter(each -> each.change().kind().isOfCompound())
                        .map(each -> new CompoundId(each.change().subject()))
                        .collect(Collectors.toSet()))
                .forEach((compound, name) -> names.put(compound.value(), name));
        return found.stream().map(each -> each.view(names)).toList();
    }
}
