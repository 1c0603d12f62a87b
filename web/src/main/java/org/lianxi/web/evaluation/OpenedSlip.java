package org.lianxi.web.evaluation;

import jakarta.enterprise.context.RequestScoped;

/** The token in the address of this request; empty where there is none. */
@RequestScoped
public class OpenedSlip {

    private String token = "";

    void open(String inAddress) {
        token = inAddress;
    }

    String token() {
        return token;
    }
}
