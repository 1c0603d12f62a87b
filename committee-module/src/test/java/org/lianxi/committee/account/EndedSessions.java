package org.lianxi.committee.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.session.SessionId;
import org.lianxi.committee.session.SessionRegister;

/** Remembers whose sessions were ended. */
final class EndedSessions implements SessionRegister {

    private final List<String> ended = new ArrayList<>();

    List<String> ended() {
        return List.copyOf(ended);
    }

    @Override
    public void endAll(PersonId person) {
        ended.add(person.value());
    }

    @Override
    public void endOthers(PersonId person, Optional<SessionId> kept) {
        ended.add(person + kept.map(session -> " but " + session).orElse(""));
    }
}
