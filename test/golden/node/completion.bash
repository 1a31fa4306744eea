# casus completion for bash: eval "$(casus completion bash)"
_casus() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} flags words
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W 'weigh inspect break-word check serve openapi completion' -- "$cur")); return
  fi
  case "${COMP_WORDS[1]} $prev" in
    'weigh --doctrine') COMPREPLY=($(compgen -W 'icj broad' -- "$cur")); return ;;
    'weigh --on') COMPREPLY=($(compgen -W '' -- "$cur")); return ;;
    'weigh --limit') COMPREPLY=($(compgen -W '' -- "$cur")); return ;;
    'weigh --actor-codes') COMPREPLY=($(compgen -W '' -- "$cur")); return ;;
    'serve --port') COMPREPLY=($(compgen -W '' -- "$cur")); return ;;
    'serve --host') COMPREPLY=($(compgen -W '' -- "$cur")); return ;;
  esac
  case "${COMP_WORDS[1]}" in
    weigh) flags='--doctrine --on --limit --short --actor-codes --json --help'; words='' ;;
    inspect) flags='--no-strict --json --help'; words='' ;;
    break-word) flags='--json --help'; words='' ;;
    check) flags='--json --help'; words='' ;;
    serve) flags='--port --host --help'; words='' ;;
    openapi) flags='--help'; words='' ;;
    completion) flags='--help'; words='bash zsh fish' ;;
  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$cur")) ;;
    *) if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$cur")); else COMPREPLY=($(compgen -f -- "$cur")); fi ;;
  esac
}
complete -o filenames -F _casus casus
