package org.lianxi.committee.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.PersonalData;
import org.lianxi.committee.audit.PersonalDataRead;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class FindingPerson implements FindPerson {

    private static final int MOST = 20;

    private final Permissions permissions;
    private final PersonSearch search;
    private final Event<Act> acts;

    @Inject
    FindingPerson(Permissions permissions, PersonSearch search, Event<Act> acts) {
        this.permissions = permissions;
        this.search = search;
        this.acts = acts;
    }

    @Override
    public List<PersonView> find(PersonId by, String text) {
        permissions.require(by, Action.EXPLAIN_PERMISSIONS, Scope.everywhere());
        String typed = text.strip();
        if (typed.isEmpty()) {
            return List.of();
        }
        List<PersonView> found = search.byLoginOrTitle(typed, MOST);
        acts.fire(PersonalDataRead.of(by, PersonalData.PERSONS, Map.of("title", typed)));
        return found;
    }
}
