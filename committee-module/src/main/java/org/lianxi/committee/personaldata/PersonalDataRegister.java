package org.lianxi.committee.personaldata;

import java.util.List;
import java.util.Map;

/** The register of everything that is kept about persons: each module lists its tables in its own part. */
public interface PersonalDataRegister {

    /** The register as the modules that are here have written it. */
    static PersonalDataRegister written() {
        return new WrittenRegister();
    }

    /** Every table with personal data, in the order in which it is shown. */
    List<Holding> holdings();

    /** Tables that were looked at and hold none; and their columns that only look as if they did. */
    Map<String, List<String>> withoutPersonalData();
}
