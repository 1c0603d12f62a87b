package org.lianxi.committee.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundHasOpenBusiness;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.committee.territory.CompoundRegister;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.OpenBusiness;

/** Brings compounds under another community, unless something is under way there. */
@Dependent
class CompoundTransfer {

    private final CompoundRecords records;
    private final CompoundRegister register;
    private final Compounds compounds;
    private final Iterable<OpenBusiness> business;

    @Inject
    CompoundTransfer(
            CompoundRecords records,
            CompoundRegister register,
            Compounds compounds,
            @Any Instance<OpenBusiness> business) {
        this(records, register, compounds, (Iterable<OpenBusiness>) business);
    }

    CompoundTransfer(
            CompoundRecords records, CompoundRegister register, Compounds compounds, Iterable<OpenBusiness> business) {
        this.records = records;
        this.register = register;
        this.compounds = compounds;
        this.business = business;
    }

    void all(OrganisationId from, OrganisationId to, LocalDate day) {
        compounds.inCommunity(from).forEach(each -> one(each, to, day));
    }

    /**
     * Brings one over.
     *
     * @throws CompoundHasOpenBusiness if something is under way there
     */
    void one(CompoundView compound, OrganisationId to, LocalDate day) {
        List<OpenBusiness.Item> open = new ArrayList<>();
        business.forEach(each -> open.addAll(each.of(compound.id())));
        if (!open.isEmpty()) {
            throw new CompoundHasOpenBusiness(compound.id(), compound.name(), open);
        }
        register.alter(compound.id(), records.facts(compound.id()).in(to), day);
    }
}
