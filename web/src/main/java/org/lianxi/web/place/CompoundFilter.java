package org.lianxi.web.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.web.page.Asked;
import org.lianxi.web.security.SignedIn;

/** Narrows a list to one compound, {@code compound=} in its address. */
@Named
@RequestScoped
public class CompoundFilter {

    private static final String COMPOUND = "compound";

    @Inject
    private Compounds compounds;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    /** The compounds among which the reader chooses. */
    public List<SelectItem> getChoices() {
        return compounds.visibleTo(signedIn.person()).stream()
                .map(one -> new SelectItem(one.id().value(), one.name()))
                .toList();
    }

    /** What is chosen, as the address has it. */
    public String getValue() {
        return asked.find(COMPOUND).orElse("");
    }

    /** The compounds to show; none means all. */
    public Set<CompoundId> chosen() {
        return asked.find(COMPOUND).map(CompoundId::new).map(Set::of).orElse(Set.of());
    }

    /** Whether it narrows the list. */
    public boolean isChosen() {
        return !getValue().isEmpty();
    }
}
