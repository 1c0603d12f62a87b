package org.lianxi.committee.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("the two use cases that it joins ask")
class AppointingNewcomer implements AppointNewcomer {

    private final RegisterPerson registerPerson;
    private final AppointToPost appointToPost;

    @Inject
    AppointingNewcomer(RegisterPerson registerPerson, AppointToPost appointToPost) {
        this.registerPerson = registerPerson;
        this.appointToPost = appointToPost;
    }

    @Override
    public MandateId appoint(PersonId by, NewcomerDraft draft) {
        return appointToPost.appoint(by, draft.of(registerPerson.register(by, draft.title())));
    }
}
