package org.lianxi.committee.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.Permissions;

@ApplicationScoped
@Transactional
class CopyingPersonalData implements CopyPersonalData {

    private final Permissions permissions;
    private final PersonalDataRegister register;
    private final PersonalRows rows;
    private final DataRequestRepository requests;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    CopyingPersonalData(
            Permissions permissions,
            PersonalDataRegister register,
            PersonalRows rows,
            DataRequestRepository requests,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.register = register;
        this.rows = rows;
        this.requests = requests;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    @NoPermissionNeeded("everybody has a right to a copy of what is kept about oneself")
    public void beginOwn(PersonId by) {
        acts.fire(new PersonalDataCopied(by, by, Optional.empty()));
    }

    @Override
    @NoPermissionNeeded("everybody has a right to see what is kept about oneself")
    public void own(PersonId by, int most, Consumer<PersonalRow> reader) {
        rows.read(register.holdings(), by, most, reader);
    }

    @Override
    public PersonId beginGranted(PersonId by, DataRequestId id) {
        PersonId person = grantedTo(by, id).person();
        acts.fire(new PersonalDataCopied(by, person, Optional.of(id)));
        return person;
    }

    @Override
    public void granted(PersonId by, DataRequestId id, Consumer<PersonalRow> reader) {
        rows.read(register.holdings(), grantedTo(by, id).person(), Integer.MAX_VALUE, reader);
    }

    private DataRequest grantedTo(PersonId by, DataRequestId id) {
        DataRequest request = requests.get(id);
        permissions.require(by, Action.EXPORT_PERSONAL_DATA, request.scope());
        if (!request.isGrantedTo(by, clock.instant())) {
            throw new CopyNotGranted(id);
        }
        return request;
    }
}
