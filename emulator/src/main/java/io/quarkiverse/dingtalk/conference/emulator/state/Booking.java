package io.quarkiverse.dingtalk.conference.emulator.state;

/** A booked meeting. It has a room, and takes place there each time it is started. */
public final class Booking {

    private final String id;
    private final Room room;
    private final boolean fromCalendar;
    private BookingDetails details;
    private boolean cancelled;

    Booking(String id, Room room, boolean fromCalendar, BookingDetails details) {
        this.id = id;
        this.room = room;
        this.fromCalendar = fromCalendar;
        this.details = details;
    }

    public String id() {
        return id;
    }

    public Room room() {
        return room;
    }

    public BookingDetails details() {
        return details;
    }

    /** Whether it was made by the calendar, which alone can cancel it. */
    public boolean isFromCalendar() {
        return fromCalendar;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    void change(BookingDetails details) {
        this.details = details;
    }

    void cancel() {
        cancelled = true;
    }
}
