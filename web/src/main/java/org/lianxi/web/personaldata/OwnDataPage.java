package org.lianxi.web.personaldata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lianxi.committee.personaldata.CopyPersonalData;
import org.lianxi.committee.personaldata.DataRequestView;
import org.lianxi.committee.personaldata.DataRequestViews;
import org.lianxi.committee.personaldata.PersonalRow;
import org.lianxi.committee.personaldata.Purpose;
import org.lianxi.committee.personaldata.RequestPersonalData;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** What is kept about the reader, and the requests to correct or to erase it. */
@Named
@RequestScoped
public class OwnDataPage {

    private static final String AGAIN = "/personaldata/own?faces-redirect=true";

    /** The newest of each table; everything is in the copy. */
    private static final int MOST = 10;

    @Inject
    private SignedIn signedIn;

    @Inject
    private CopyPersonalData copy;

    @Inject
    private DataRequestViews requests;

    @Inject
    private RequestPersonalData request;

    @Inject
    private ReadableRows readable;

    @Inject
    private Notices notices;

    private List<Section> sections = List.of();
    private List<DataRequestView> own = List.of();
    private String reason = "";
    private String correction = "";

    /** What serves one purpose. */
    public record Section(Purpose purpose, List<ReadableRow> rows) {}

    /** Reads everything, the newest first. */
    public void load() {
        List<PersonalRow> read = new ArrayList<>();
        copy.own(signedIn.person(), MOST, read::add);
        Map<Purpose, List<ReadableRow>> rows = new TreeMap<>();
        read.forEach(row -> rows.computeIfAbsent(row.holding().purpose(), purpose -> new ArrayList<>())
                .add(readable.of(row)));
        sections = rows.entrySet().stream()
                .map(each -> new Section(each.getKey(), each.getValue()))
                .toList();
        own = requests.own(signedIn.person());
    }

    /** Asks for the correction. */
    public String askForCorrection() {
        request.correction(signedIn.person(), correction);
        notices.say("personaldata", "correction.asked");
        return AGAIN;
    }

    /** Asks for the erasure. */
    public String askForErasure() {
        request.erasure(signedIn.person(), reason);
        notices.say("personaldata", "erasure.asked");
        return AGAIN;
    }

    public List<Section> getSections() {
        return sections;
    }

    public List<DataRequestView> getOwn() {
        return own;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
