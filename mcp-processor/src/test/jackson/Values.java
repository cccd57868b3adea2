package com.example;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.lathe.annotation.Tool;
import java.util.List;
import java.util.Map;

class Values {

    enum Method {
        GET("get"),
        POST("post");

        private final String code;

        Method(String code) {
            this.code = code;
        }

        @JsonValue
        String code() {
            return code;
        }
    }

    // > methods {"x": ["post", "get"]}
    // ! methods {"x": ["GET"]}
    @Tool
    List<Method> methods(List<Method> x) {
        return x;
    }

    enum Field {
        A("a/b"),
        B("c/d");

        @JsonValue
        final String type;

        Field(String type) {
            this.type = type;
        }
    }

    // > fields {"x": {"c/d": 1}}
    @Tool
    Map<Field, Integer> fields(Map<Field, Integer> x) {
        return x;
    }

    interface Coded {
        @JsonValue
        String code();
    }

    enum Inherited implements Coded {
        ONE {
            @Override
            public String code() {
                return "1";
            }
        },
        TWO {
            @Override
            public String code() {
                return "2";
            }
        }
    }

    // > inherited {"x": ["2", "1"]}
    @Tool
    List<Inherited> inherited(List<Inherited> x) {
        return x;
    }

    enum Plain {
        A;

        @JsonValue(false)
        String code() {
            return "none";
        }
    }

    // > plain {"x": ["A"]}
    @Tool
    List<Plain> plain(List<Plain> x) {
        return x;
    }
}
