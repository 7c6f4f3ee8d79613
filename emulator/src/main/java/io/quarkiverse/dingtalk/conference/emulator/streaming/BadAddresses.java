package io.quarkiverse.dingtalk.conference.emulator.streaming;

import java.util.List;
import java.util.Set;

/** The addresses at which no stream arrives. They may hold keys. */
public final class BadAddresses {

    private Set<String> addresses = Set.of();

    public void set(List<String> addresses) {
        this.addresses = Set.copyOf(addresses);
    }

    public int count() {
        return addresses.size();
    }

    public void reset() {
        addresses = Set.of();
    }

    boolean contains(String address) {
        return addresses.contains(address);
    }
}
