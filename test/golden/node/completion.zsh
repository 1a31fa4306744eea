#compdef casus
# casus completion for zsh: casus completion zsh > "${fpath[1]}/_casus"
_casus() {
  local -a commands=(
    'weigh:Weigh an incident under the doctrines'
    'inspect:Inspect documents'
    'break-word:Answer what its schema does not allow'
    'check:Check the corpus, a corpus folder, or single documents: every fault with its place and how to mend it'
    'serve:Serve the workbench and the API until Ctrl-C'
    'openapi:Print the OpenAPI document of the API'
    'completion:Print the completion script of a shell'
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command=$words[2]
  shift words; (( CURRENT-- ))
  case $command in
    weigh) _arguments '*--doctrine[whose reading (icj | broad; default\: icj; may be repeated)]:value:(icj broad)' '*--on[day of the law]:value:()' '*--limit[how many findings (default\: 5)]:value:()' '*--short[leave the proofs out]' '*--actor-codes[who is who]:value:()' '*--json[print the whole answer as JSON]' '*--help[display help for command]' '*:argument:_files' ;;
    inspect) _arguments '*--no-strict[do not let warnings pass]' '*--json[print the whole answer as JSON]' '*--help[display help for command]' '*:argument:_files' ;;
    break-word) _arguments '*--json[print the whole answer as JSON]' '*--help[display help for command]' '*:argument:_files' ;;
    check) _arguments '*--json[print the faults as JSON]' '*--help[display help for command]' '*:argument:_files' ;;
    serve) _arguments '*--port[port to listen on (default\: 4747, or the next free one)]:value:()' '*--host[address to listen on (default\: 127.0.0.1)]:value:()' '*--help[display help for command]' '*:argument:_files' ;;
    openapi) _arguments '*--help[display help for command]' '*:argument:_files' ;;
    completion) _arguments '*--help[display help for command]' '*:argument:(bash zsh fish)' ;;
  esac
}
if [ "$funcstack[1]" = _casus ]; then _casus "$@"; else compdef _casus casus; fi
