package org.lianxi.web.personaldata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianxi.committee.personaldata.Holding;
import org.lianxi.committee.personaldata.PersonalDataRegister;
import org.lianxi.committee.personaldata.Purpose;

/** The register of processing purposes: what is kept, why, on which basis and how long. */
@Named
@RequestScoped
public class PurposesPage {

    @Inject
    private PersonalDataRegister register;

    /**
     * A purpose with the tables that serve it.
     *
     * @param purpose why
     */
    public record Entry(Purpose purpose, List<Holding> holdings) {}

    /** Every purpose for which something is kept. */
    public List<Entry> getEntries() {
        Map<Purpose, List<Holding>> byPurpose = register.holdings().stream()
                .collect(Collectors.groupingBy(Holding::purpose, LinkedHashMap::new, Collectors.toList()));
        return byPurpose.entrySet().stream()
                .map(each -> new Entry(each.getKey(), each.getValue()))
                .toList();
    }
}
