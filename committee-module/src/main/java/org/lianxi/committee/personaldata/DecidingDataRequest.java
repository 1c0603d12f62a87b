package org.lianxi.committee.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class DecidingDataRequest implements DecideDataRequest {

    private static final int LONGEST_ANSWER = 500;
    private static final String PSEUDONYM = "已注销人员 ";
    private static final int PSEUDONYM_CHARACTERS = 6;

    private final Permissions permissions;
    private final Mandates mandates;
    private final DataRequestRepository requests;
    private final PersonalDataRegister register;
    private final PersonalRows rows;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    DecidingDataRequest(
            Permissions permissions,
            Mandates mandates,
            DataRequestRepository requests,
            PersonalDataRegister register,
            PersonalRows rows,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.mandates = mandates;
        this.requests = requests;
        this.register = register;
        this.rows = rows;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void agree(PersonId by, DataRequestId id, String answer) {
        DataRequest request = permitted(by, id);
        int shortest = request.kind() == DataRequestKind.CORRECTION ? 1 : 0;
        Input.check().text("answer", answer, shortest, LONGEST_ANSWER).orRefuse();
        if (request.kind() == DataRequestKind.ERASURE
                && !mandates.of(request.person()).isEmpty()) {
            throw new PersonStillInPost(request.person());
        }
        boolean isLast = request.agree(by, clock.instant(), answer);
        acts.fire(new DataRequestAgreed(by, id, request.kind(), request.person()));
        if (isLast && request.kind() == DataRequestKind.ERASURE) {
            rows.erase(register.holdings(), request.person(), pseudonym(request.person()));
            acts.fire(new PersonalDataErased(by, request.person()));
        }
    }

    @Override
    public void refuse(PersonId by, DataRequestId id, String reason) {
        DataRequest request = permitted(by, id);
        Input.check().text("answer", reason, 1, LONGEST_ANSWER).orRefuse();
        request.refuse(by, clock.instant(), reason);
        acts.fire(new DataRequestRefused(by, id, request.kind(), request.person()));
    }

    private DataRequest permitted(PersonId by, DataRequestId id) {
        DataRequest request = requests.get(id);
        permissions.require(by, request.nextAction(), request.scope());
        return request;
    }

    /** Tells those apart who were erased, and nothing else. */
    private static String pseudonym(PersonId person) {
        String id = person.value();
        return PSEUDONYM + id.substring(Math.max(0, id.length() - PSEUDONYM_CHARACTERS));
    }
}
