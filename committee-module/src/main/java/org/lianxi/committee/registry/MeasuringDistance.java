package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRegister;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;

@ApplicationScoped
@Transactional
class MeasuringDistance implements MeasureDistance {

    private static final int MOST_METRES = 100_000;

    private final Desk desk;
    private final Compounds compounds;
    private final CompoundRegister register;

    @Inject
    MeasuringDistance(Desk desk, Compounds compounds, CompoundRegister register) {
        this.desk = desk;
        this.compounds = compounds;
        this.register = register;
    }

    @Override
    public void measure(PersonId by, CompoundId one, CompoundId other, int metres) {
        CompoundView from = desk.compound(by, one);
        CompoundId to = compounds.get(other).id();
        Input.check()
                .that(!one.equals(to), "other", "compound-to-itself")
                .number("metres", metres, 0, MOST_METRES)
                .orRefuse();
        register.distance(one, to, metres);
        desk.changed(by, from, "DISTANCE_MEASURED", Map.of("other", to.value(), "metres", Integer.toString(metres)));
    }
}
