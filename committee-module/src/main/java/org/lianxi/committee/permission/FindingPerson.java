package org.lianxi.committee.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;

@ApplicationScoped
@Transactional
class FindingPerson implements FindPerson {

    private static final int MOST = 20;

    private final Permissions permissions;
    private final PersonSearch search;

    @Inject
    FindingPerson(Permissions permissions, PersonSearch search) {
        this.permissions = permissions;
        this.search = search;
    }

    @Override
    public List<PersonView> find(PersonId by, String text) {
        permissions.require(by, Action.EXPLAIN_PERMISSIONS, Scope.everywhere());
        String typed = text.strip();
        return typed.isEmpty() ? List.of() : search.byLoginOrTitle(typed, MOST);
    }
}
