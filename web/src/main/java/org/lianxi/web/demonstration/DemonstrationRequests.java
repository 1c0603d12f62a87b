package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.personaldata.RequestPersonalData;

/** Requests about personal data that wait for a second person: an erasure, and a copy for which two street leaders are needed. */
@ApplicationScoped
public class DemonstrationRequests {

    private static final int A_PAIR = 2;

    @Inject
    private Organisations organisations;

    @Inject
    private Mandates mandates;

    @Inject
    private RequestPersonalData request;

    /** Asks, once in each street. */
    public void tell() {
        organisations.ofKind(OrganisationKind.STREET).stream()
                .map(OrganisationView::id)
                .forEach(this::tell);
    }

    private void tell(OrganisationId street) {
        List<PersonId> leaders = mandates.holders(Post.STREET_LEADER, street);
        organisations.communitiesOf(street).stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .limit(1)
                .forEach(community -> {
                    mandates.holders(Post.GRID_WORKER, community).stream()
                            .limit(1)
                            .forEach(worker -> request.erasure(worker, "即将离任，请清除我的账号资料"));
                    mandates.holders(Post.MEETING_SECRETARY, community).stream()
                            .limit(1)
                            .forEach(secretary -> request.correction(secretary, "任职起始日期应为上月一日，与任命文件不一致"));
                    mandates.holders(Post.MEETING_SECRETARY, community).stream()
                            .filter(secretary -> leaders.size() >= A_PAIR)
                            .forEach(secretary -> request.copy(leaders.get(0), secretary, "配合上级对会议记录的核查"));
                });
    }
}
