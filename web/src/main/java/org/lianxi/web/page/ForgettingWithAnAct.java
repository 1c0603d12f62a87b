package org.lianxi.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.reading.ReadingMemo;

/** A request that was thought only to read, and acts all the same, asks everything anew from then on. */
@ApplicationScoped
class ForgettingWithAnAct {

    void on(@Observes Act act) {
        ReadingMemo.close();
    }
}
