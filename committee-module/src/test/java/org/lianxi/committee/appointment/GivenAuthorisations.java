package org.lianxi.committee.appointment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lianxi.committee.mandate.AuthorisationDraft;
import org.lianxi.committee.mandate.AuthorisationFile;
import org.lianxi.committee.mandate.AuthorisationId;
import org.lianxi.committee.mandate.AuthorisationRegister;
import org.lianxi.committee.mandate.DelegateAuthorisation;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.UnknownAuthorisation;
import org.lianxi.committee.organisation.OrganisationId;

/** Authorisations in memory. */
final class GivenAuthorisations implements AuthorisationRegister {

    private final Map<AuthorisationId, AuthorisationDraft> drafts = new LinkedHashMap<>();
    private final Map<AuthorisationId, Instant> withdrawn = new LinkedHashMap<>();

    @Override
    public AuthorisationId enter(AuthorisationDraft draft) {
        AuthorisationId id = AuthorisationId.fresh();
        drafts.put(id, draft);
        return id;
    }

    @Override
    public boolean isNumberTaken(OrganisationId organisation, String number, PersonId person) {
        return !matching(each -> each.organisation().equals(organisation)
                        && each.number().equals(number)
                        && each.person().equals(person))
                .isEmpty();
    }

    @Override
    public DelegateAuthorisation get(AuthorisationId id) {
        return matching(each -> true).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownAuthorisation(id));
    }

    @Override
    public List<DelegateAuthorisation> of(OrganisationId organisation) {
        return matching(each -> each.organisation().equals(organisation));
    }

    @Override
    public List<DelegateAuthorisation> naming(PersonId person) {
        return matching(each -> each.person().equals(person));
    }

    @Override
    public Optional<AuthorisationFile> file(AuthorisationId id) {
        return Optional.ofNullable(drafts.get(id)).flatMap(AuthorisationDraft::file);
    }

    @Override
    public boolean withdraw(AuthorisationId id, Instant moment) {
        return withdrawn.putIfAbsent(id, moment) == null;
    }

    private List<DelegateAuthorisation> matching(Predicate<AuthorisationDraft> wanted) {
        return drafts.entrySet().stream()
                .filter(each -> wanted.test(each.getValue()))
                .map(each -> shown(each.getKey(), each.getValue()))
                .toList();
    }

    private DelegateAuthorisation shown(AuthorisationId id, AuthorisationDraft draft) {
        Optional<Instant> end = Optional.ofNullable(withdrawn.get(id));
        return new DelegateAuthorisation(
                id,
                draft.organisation(),
                draft.person(),
                draft.kind(),
                draft.number(),
                draft.decidedOn(),
                draft.from(),
                end.or(draft::until),
                draft.extent(),
                end,
                draft.file().map(AuthorisationFile::name));
    }
}
